// The board pack as slides: one sentence each, from the headline to the methods.
import type { BoardPack, PackFlow, PackMeasure } from '@evenkeel/core';
import type { PackWords } from './pack-words.ts';
import { type SlideDeck, slideDeck } from './slide-deck.ts';

/** Courses that get a slide of their own; of more, the first ones by perspective. */
const MOST_COURSES = 20;
const MOST_LINES = 8;

/** @returns the bytes of a .pptx file. */
export async function packSlides(pack: BoardPack, words: PackWords): Promise<Uint8Array> {
  const { t, say, day } = words;
  const { business, period } = pack;
  const dates = t('pack.from-to', { from: day(period.from), to: day(period.to) });
  const deck = slideDeck(
    t('pack.file', { business: business.name, ...period }),
    business.name,
    `${business.name} · ${dates}`,
  );
  deck.cover({
    business: business.name,
    title: t('pack.title'),
    period: dates,
    headline: say(pack.headline),
    foot: provenance(pack, words).join(' '),
  });
  const whole = pack.commentary.filter(({ kpi }) => kpi === null);
  if (whole.length > 0) {
    deck.lines(
      say(pack.headline),
      [{ heading: t('pack.commentary.whole'), lines: whole.map(({ text }) => text) }],
      '',
    );
  }
  if (pack.measures.length > 0) scorecard(deck, pack, words);
  for (const one of pack.measures.filter(({ course }) => course.length > 2).slice(0, MOST_COURSES)) {
    course(deck, pack, one, words);
  }
  goals(deck, pack, words);
  changed(deck, pack, words);
  flow(deck, pack.flows.money, 'money', words);
  flow(deck, pack.flows.hours, 'hours', words);
  decide(deck, pack, words);
  untold(deck, pack, words);
  methods(deck, pack, words);
  return deck.bytes();
}

/** What a reader has to know of all numbers. */
function provenance(pack: BoardPack, { t, day }: PackWords): readonly string[] {
  return [
    t('pack.made', { day: day(pack.endDay) }),
    ...(pack.isOver ? [] : [t('pack.so-far', { day: day(pack.endDay) })]),
    ...(pack.pending === 0 ? [] : [t('pack.pending', { count: pack.pending })]),
    t(pack.hasPastRecords ? 'pack.kept' : 'pack.not-kept', { day: day(pack.startDay) }),
  ];
}

function scorecard(deck: SlideDeck, pack: BoardPack, words: PackWords): void {
  const { t } = words;
  const count = (verdict: PackMeasure['verdict']): number =>
    pack.measures.filter((one) => one.verdict === verdict).length;
  deck.table(
    t('pack.slide.scorecard', { better: count('better'), worse: count('worse') }),
    {
      columns: [
        { header: t('pack.column.measure'), width: 3.0 },
        { header: t('pack.column.start'), width: 1.15, numeric: true },
        { header: t('pack.column.end'), width: 1.15, numeric: true },
        { header: t('pack.column.change'), width: 1.1, numeric: true },
        { header: t('pack.column.target'), width: 1.2, numeric: true },
        { header: t('pack.column.chance'), width: 1.8 },
        { header: t('pack.column.signal'), width: 1.3 },
        { header: t('pack.column.owner'), width: 1.4 },
      ],
      rows: pack.measures.map((one) => [
        one.name,
        one.start === null ? '–' : words.value(one.start.value, one.unit),
        one.end === null ? t('pack.no-value') : words.value(one.end.value, one.unit),
        one.change === null ? '–' : words.signed(one.change, one.unit),
        words.target(one) ?? '–',
        words.chance(one.chance),
        t(`measures.signal.${one.verdict}`),
        one.owner ?? t('pack.nobody'),
      ]),
    },
    [...provenance(pack, words), t('pack.methods.values')].join(' '),
    8,
  );
}

function course(deck: SlideDeck, pack: BoardPack, one: PackMeasure, words: PackWords): void {
  const { t, say } = words;
  const write = (value: number): string => words.value(value, one.unit);
  const state =
    one.end === null || one.change === null || one.start === null
      ? one.end === null || one.end.day < pack.period.from
        ? 'none'
        : 'only'
      : one.change === 0
        ? 'same'
        : one.change > 0
          ? 'up'
          : 'down';
  const title = t('pack.slide.course', {
    state,
    measure: one.name,
    start: one.start === null ? '–' : write(one.start.value),
    end: one.end === null ? '–' : write(one.end.value),
  });
  const target = words.target(one);
  const level = one.target !== null && one.target.high === null ? one.target.low : null;
  const comments = pack.commentary.filter(({ kpi }) => kpi === one.kpi).map(({ text }) => text);
  deck.course(
    title,
    {
      name: one.name,
      labels: one.course.map(({ day }) => words.day(day)),
      values: one.course.map(({ value }) => value),
      target: level === null ? null : { name: `${t('pack.column.target')}: ${target ?? ''}`, value: level },
    },
    [
      ...comments,
      ...(one.goal === null ? [] : [`${t('pack.column.goal')}: ${one.goal.title}`]),
      ...(one.chance === null ? [] : [`${t('pack.column.chance')}: ${words.chance(one.chance)}`]),
      ...(one.chanceBefore === null
        ? []
        : [`${t('pack.column.chance-before')}: ${words.chance(one.chanceBefore)}`]),
      ...(one.signal?.words ? [say(one.signal.words)] : []),
    ],
    t('pack.slide.notes', {
      source: one.source ?? t('pack.methods.no-source'),
      method:
        [...new Set([one.chance, one.signal].flatMap((figure) => figure?.citation ?? []))].join('; ') || '–',
      n: one.signal?.n ?? one.course.length,
    }),
  );
}

function goals(deck: SlideDeck, pack: BoardPack, words: PackWords): void {
  if (pack.goals.length === 0) return;
  const { t } = words;
  deck.table(
    t('pack.slide.goals', {
      due: pack.goals.length,
      reached: pack.goals.filter(({ outcome }) => outcome === 'reached').length,
    }),
    {
      columns: [
        { header: t('pack.column.goal'), width: 4.4 },
        { header: t('pack.column.due'), width: 1.5 },
        { header: t('pack.column.outcome'), width: 1.6 },
        { header: t('pack.column.reached'), width: 1.5, numeric: true },
        { header: t('pack.column.target'), width: 1.5, numeric: true },
        { header: t('pack.column.owner'), width: 1.6 },
      ],
      rows: pack.goals.map((one) => [
        one.title,
        one.due === null ? '–' : words.day(one.due),
        t(`pack.outcome.${one.outcome}`),
        one.value === null ? '–' : words.value(one.value, one.unit),
        words.target(one) ?? '–',
        one.owner ?? t('pack.nobody'),
      ]),
    },
    pack.goals.map(({ title, by }) => `${title}: ${t(`pack.by.${by}`)}.`).join(' '),
  );
}

function changed(deck: SlideDeck, { findings, records }: BoardPack, words: PackWords): void {
  const { t, say } = words;
  const some = (lines: readonly string[], none: string): readonly string[] =>
    lines.length === 0
      ? [none]
      : lines.length > MOST_LINES
        ? [...lines.slice(0, MOST_LINES), t('pack.more', { count: lines.length - MOST_LINES })]
        : lines;
  deck.lines(
    t('pack.slide.changed', { opened: findings.opened.length, cleared: findings.cleared.length }),
    [
      {
        heading: t('pack.opened'),
        lines: some(
          findings.opened.map(({ what }) => say(what)),
          t('pack.opened.none'),
        ),
      },
      {
        heading: t('pack.cleared'),
        lines: some(
          findings.cleared.map(({ what }) => say(what)),
          t('pack.cleared.none'),
        ),
      },
      {
        heading: t('pack.records'),
        lines: some(
          records.map(
            ({ day, kind, noun, names, count, by }) =>
              `${words.day(day)}: ${t('pack.record', {
                kind,
                noun: t(`noun.${noun}.one`),
                names: names.join(', '),
                more: count - names.length,
              })} (${by})`,
          ),
          t('pack.records.none'),
        ),
      },
    ],
    [...findings.opened.map(({ what }) => say(what)), ...findings.cleared.map(({ what }) => say(what))].join(
      '\n',
    ),
  );
}

function flow(deck: SlideDeck, one: PackFlow, name: 'money' | 'hours', words: PackWords): void {
  const { t } = words;
  const write = (amount: number): string => words.amount(amount, one.unit);
  const toGoals = one.total.actual - one.noGoal.actual - one.overhead.actual;
  const title =
    one.total.actual === 0
      ? t(`pack.slide.no-${name}`)
      : t(`pack.slide.${name}`, {
          share: words.share(toGoals / one.total.actual),
          none: words.share(one.noGoal.actual / one.total.actual),
        });
  const line = (label: string, intended: number | null, planned: number, actual: number) => [
    label,
    intended === null ? '–' : words.share(intended),
    write(planned),
    write(actual),
    one.total.actual > 0 ? words.share(actual / one.total.actual) : '–',
  ];
  deck.table(
    title,
    {
      columns: [
        { header: t('pack.column.goal'), width: 5.3 },
        { header: t('pack.column.intended'), width: 1.3, numeric: true },
        { header: t('pack.column.planned'), width: 2.0, numeric: true },
        { header: t('pack.column.actual'), width: 2.0, numeric: true },
        { header: t('pack.column.share'), width: 1.5, numeric: true },
      ],
      rows: [
        ...one.goals.map(({ title: goal, intended, planned, actual }) =>
          line(goal, intended, planned, actual),
        ),
        line(t('pack.flow.no-goal'), null, one.noGoal.planned, one.noGoal.actual),
        line(t('pack.flow.overhead'), null, one.overhead.planned, one.overhead.actual),
        line(t('pack.flow.total'), null, one.total.planned, one.total.actual),
      ],
    },
    t('pack.flow.months', { from: words.month(one.months.from), to: words.month(one.months.to), n: one.n }),
    12,
  );
}

function decide(deck: SlideDeck, { findings: { toDecide } }: BoardPack, words: PackWords): void {
  const { t, say } = words;
  deck.table(
    t('pack.slide.decide', { count: toDecide.length }),
    {
      columns: [
        { header: t('pack.column.urgency'), width: 1.8 },
        { header: t('pack.column.finding'), width: 4.5 },
        { header: t('pack.column.todo'), width: 4.4 },
        { header: t('pack.column.cost'), width: 1.4, numeric: true },
      ],
      rows: toDecide
        .slice(0, 15)
        .map((one) => [t(`severity.${one.severity}`), say(one.what), say(one.todo), words.cost(one) ?? '–']),
    },
    toDecide.map(({ why }) => say(why)).join('\n'),
    5,
  );
}

function untold(deck: SlideDeck, pack: BoardPack, words: PackWords): void {
  const { t, say } = words;
  const lines = pack.untold.map(({ about, reason }) =>
    about === '' ? say(reason) : t('pack.untold.of', { about, reason: say(reason) }),
  );
  const shown =
    lines.length > 12 ? [...lines.slice(0, 12), t('pack.more', { count: lines.length - 12 })] : lines;
  deck.lines(
    t('pack.slide.untold', { count: lines.length }),
    [{ heading: t('pack.part.untold'), lines: lines.length === 0 ? [t('pack.untold.none')] : shown }],
    lines.join('\n'),
  );
}

function methods(deck: SlideDeck, { methods: all, measures }: BoardPack, words: PackWords): void {
  const { t } = words;
  deck.table(
    t('pack.slide.methods'),
    {
      columns: [
        { header: t('pack.column.method'), width: 4.2 },
        { header: t('pack.column.source'), width: 5.2 },
        { header: t('pack.column.basis'), width: 1.8 },
        { header: t('pack.column.uses'), width: 0.9, numeric: true },
      ],
      rows: all.map(({ id, citation, basis, uses }) => [
        words.method(id),
        citation ?? t('pack.arithmetic'),
        t(`pack.basis.${basis}`),
        String(uses),
      ]),
    },
    [
      t('pack.methods.lead'),
      t('pack.methods.values'),
      ...measures.map(({ name, source }) => `${name}: ${source ?? t('pack.methods.no-source')}.`),
    ].join('\n'),
    6,
  );
}
