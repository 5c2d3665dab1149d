// The texts of the limits from which something is called a misalignment.
export const webLimits = {
  'settings.section.limits': 'Limits',
  'settings.command.limits': 'Change the limits of the findings',
  'limits.title': 'From when something counts',
  'limits.lead':
    'No limit here is published: each is a convention, chosen with care. Leave a field empty for the usual value.',
  'limits.usual': 'Usually {value}.',
  'limits.windowMonths.label': 'Months that count as “what really happens”',
  'limits.windowMonths.help': 'Whole months before today. Longer is steadier, shorter is fresher.',
  'limits.farShare.label': 'Money or hours are far from the priorities, %',
  'limits.farShare.help': 'The share that would have to move before it is worth a look.',
  'limits.seriousFarShare.label': 'Far enough for a decision this week, %',
  'limits.seriousFarShare.help': 'From this share on the finding is serious.',
  'limits.overloadTolerance.label': 'Hours above the contract that are still fine, %',
  'limits.overloadTolerance.help': 'A person who is planned for more than this is carrying too much.',
  'limits.idleShare.label': 'A resource is hardly planned for, below %',
  'limits.idleShare.help': 'The planned share of its capacity.',
  'limits.materialShare.label': 'Smallest share worth a finding of its own, %',
  'limits.materialShare.help': 'Spending that serves no goal below this share is left alone.',
  'limits.stalePeriods.label': 'Measuring periods without a value before a measure is stale',
  'limits.stalePeriods.help': 'Counted in the measure’s own days, weeks, months, quarters or years.',
  'limits.save': 'Save the limits',
} as const satisfies Record<string, string>;
