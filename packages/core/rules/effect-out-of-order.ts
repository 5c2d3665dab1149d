// An expected effect whose low, likely and high guesses are not in that order: no chance can be computed from it.
import { type Rule, verdict } from '../assess/rule.ts';
import { about } from './about.ts';
import { setting } from './suggestions.ts';
import { evidence, need, quantity, untold } from './values.ts';

export const effectOutOfOrder: Rule = {
  id: 'effect-out-of-order',
  severity: 'warning',
  topic: 'work',
  basis: 'convention',
  citation: null,
  check(context) {
    const { effects } = context.business;
    const findings = effects.flatMap((effect) => {
      const { id, low, likely, high } = effect;
      if (low <= likely && likely <= high) return [];
      const [least = low, middle = likely, most = high] = [low, likely, high].sort((a, b) => a - b);
      const initiative = context.nameOf('initiative', effect.initiative);
      const unit = context.find('kpi', effect.kpi)?.unit ?? null;
      const measure = context.find('kpi', effect.kpi);
      return [
        {
          about: [{ noun: 'effect', id, name: initiative }, ...(measure ? [about('kpi', measure)] : [])],
          data: {
            initiative,
            kpi: measure?.name ?? '',
            low: quantity(low, unit),
            likely: quantity(likely, unit),
            high: quantity(high, unit),
            least: quantity(least, unit),
            middle: quantity(middle, unit),
            most: quantity(most, unit),
          },
          evidence: [evidence('effect', id, initiative, 'effect', { low, likely, high })],
          suggestion: setting('effect', id, { low: least, likely: middle, high: most }),
          alternatives: [1],
        },
      ];
    });
    return verdict(findings, [], effects.length, untold('no-effects', [need('effects-of-initiatives', 10)]));
  },
};
