// The board pack as a workbook: scorecard, values, findings, flows, methods, and what was written about them.
import type { BoardPack, Figure, PackFinding, PackFlow, PackMeasure } from '@evenkeel/core';
import { type WorkbookColumn, type WorkbookSheet, writeWorkbook } from '@evenkeel/formats';
import type { PackWords } from './pack-words.ts';

export async function packWorkbook(pack: BoardPack, words: PackWords): Promise<Uint8Array> {
  const sheets = [
    scorecard(pack, words),
    values(pack, words),
    findings(pack, words),
    flows(pack, words),
    methods(pack, words),
    notes(pack, words),
  ];
  return await writeWorkbook(sheets, {
    title: words.t('pack.file', { business: pack.business.name, ...pack.period }),
    creator: pack.business.name,
  });
}

function column(header: string, kind: WorkbookColumn['kind'] = 'text', width?: number): WorkbookColumn {
  return { header, kind, ...(width === undefined ? {} : { width }) };
}

function scorecard({ measures, commentary }: BoardPack, words: PackWords): WorkbookSheet {
  const { t, say } = words;
  const comments = (kpi: string): string =>
    commentary
      .filter((one) => one.kpi === kpi)
      .map(({ text }) => text)
      .join('\n');
  const interval = (chance: Figure | null): string | null => {
    if (chance === null || chance.value === null) return null;
    if (chance.interval) return chance.interval.map((end) => words.share(end)).join(' – ');
    return chance.noInterval ? say(chance.noInterval) : null;
  };
  return {
    name: t('pack.sheet.scorecard'),
    columns: [
      column(t('pack.column.perspective'), 'text', 18),
      column(t('pack.column.measure'), 'text', 34),
      column(t('pack.column.unit'), 'text', 12),
      column(t('pack.column.start-day'), 'day'),
      column(t('pack.column.start'), 'number'),
      column(t('pack.column.end-day'), 'day'),
      column(t('pack.column.end'), 'number'),
      column(t('pack.column.change'), 'number'),
      column(t('pack.column.target'), 'number'),
      column(t('pack.column.target-high'), 'number'),
      column(t('pack.column.goal')),
      column(t('pack.column.due'), 'day'),
      column(t('pack.column.chance-before'), 'share'),
      column(t('pack.column.chance'), 'share'),
      column(t('pack.column.interval')),
      column(t('pack.column.n'), 'number', 9),
      column(t('pack.column.method')),
      column(t('pack.column.signal'), 'text', 16),
      column(t('pack.column.owner'), 'text', 18),
      column(t('pack.column.source')),
      column(t('pack.column.comment'), 'text', 40),
    ],
    rows: measures.map((one: PackMeasure) => [
      one.perspective?.name ?? null,
      one.name,
      one.unit,
      one.start?.day ?? null,
      one.start?.value ?? null,
      one.end?.day ?? null,
      one.end?.value ?? null,
      one.change,
      one.target?.low ?? null,
      one.target?.high ?? null,
      one.goal?.title ?? null,
      one.goal?.due ?? null,
      one.chanceBefore?.value ?? null,
      one.chance?.value ?? null,
      interval(one.chance),
      one.chance?.n ?? one.signal?.n ?? null,
      one.chance && one.chance.value !== null ? words.method(one.chance.methodId) : null,
      t(`measures.signal.${one.verdict}`),
      one.owner,
      one.source,
      comments(one.kpi),
    ]),
  };
}

function values({ measures, period }: BoardPack, { t }: PackWords): WorkbookSheet {
  return {
    name: t('pack.sheet.values'),
    columns: [
      column(t('pack.column.measure'), 'text', 40),
      column(t('pack.column.unit'), 'text', 14),
      column(t('pack.column.day'), 'day'),
      column(t('pack.column.value'), 'number'),
      column(t('pack.column.in-period'), 'text', 14),
    ],
    rows: measures.flatMap(({ name, unit, course }) =>
      course.map(({ day, value }) => [
        name,
        unit,
        day,
        value,
        t(day >= period.from && day <= period.to ? 'pack.yes' : 'pack.no'),
      ]),
    ),
  };
}

function findings({ findings: all }: BoardPack, words: PackWords): WorkbookSheet {
  const { t, say } = words;
  const fresh = new Set(all.opened.map(({ key }) => key));
  const line = (state: 'open' | 'new' | 'gone' | 'silent') => (one: PackFinding) => [
    one.accepted ? t('pack.accepted', { day: words.day(one.accepted.until) }) : t(`pack.state.${state}`),
    t(`severity.${one.severity}`),
    say(one.what),
    say(one.why),
    say(one.todo),
    one.cost.amountMinor === null ? null : one.cost.amountMinor / words.minorPerUnit,
    one.cost.hours,
  ];
  return {
    name: t('pack.sheet.findings'),
    columns: [
      column(t('pack.column.state'), 'text', 16),
      column(t('pack.column.urgency'), 'text', 18),
      column(t('pack.column.finding'), 'text', 50),
      column(t('pack.column.why'), 'text', 50),
      column(t('pack.column.todo'), 'text', 50),
      column(t('pack.column.cost'), 'money'),
      column(t('pack.column.hours'), 'number'),
    ],
    rows: [
      ...all.opened.map(line('new')),
      ...all.toDecide.filter(({ key }) => !fresh.has(key)).map(line('open')),
      ...all.cleared.map(line('gone')),
      ...all.silent.map(line('silent')),
    ],
  };
}

function flows({ flows: { money, hours }, business }: BoardPack, words: PackWords): WorkbookSheet {
  const { t } = words;
  const lines = (flow: PackFlow, name: string, unit: string) => {
    const size = flow.unit === 'minor-units' ? words.minorPerUnit : 1;
    const line = (title: string, intended: number | null, planned: number, actual: number) => [
      name,
      title,
      unit,
      intended,
      planned / size,
      actual / size,
      (actual - planned) / size,
      flow.total.actual > 0 ? actual / flow.total.actual : null,
    ];
    return [
      ...flow.goals.map(({ title, intended, planned, actual }) => line(title, intended, planned, actual)),
      line(t('pack.flow.no-goal'), null, flow.noGoal.planned, flow.noGoal.actual),
      line(t('pack.flow.overhead'), null, flow.overhead.planned, flow.overhead.actual),
      line(t('pack.flow.total'), null, flow.total.planned, flow.total.actual),
    ];
  };
  return {
    name: t('pack.sheet.flows'),
    columns: [
      column(t('pack.column.resource'), 'text', 12),
      column(t('pack.column.goal'), 'text', 44),
      column(t('pack.column.unit'), 'text', 10),
      column(t('pack.column.intended'), 'share'),
      column(t('pack.column.planned'), 'money'),
      column(t('pack.column.actual'), 'money'),
      column(t('pack.column.difference'), 'money'),
      column(t('pack.column.share'), 'share'),
    ],
    rows: [
      ...lines(money, t('pack.money'), business.currency),
      ...lines(hours, t('pack.hours'), t('pack.hours')),
    ],
  };
}

function methods({ methods: all }: BoardPack, words: PackWords): WorkbookSheet {
  const { t } = words;
  return {
    name: t('pack.sheet.methods'),
    columns: [
      column(t('pack.column.method'), 'text', 40),
      column(t('pack.column.source'), 'text', 50),
      column(t('pack.column.formula'), 'text', 50),
      column(t('pack.column.basis'), 'text', 30),
      column(t('pack.column.uses'), 'number'),
    ],
    rows: all.map(({ id, citation, formula, basis, uses }) => [
      words.method(id),
      citation ?? t('pack.arithmetic'),
      formula,
      t(`pack.basis.${basis}`),
      uses,
    ]),
  };
}

/** What was written and what cannot be told; texts only. */
function notes(pack: BoardPack, words: PackWords): WorkbookSheet {
  const { t, say, day } = words;
  const whole = pack.commentary.filter(({ kpi }) => kpi === null);
  return {
    name: t('pack.part.commentary'),
    columns: [column(t('pack.column.what'), 'text', 30), column(t('pack.column.comment'), 'text', 100)],
    rows: [
      [t('pack.period'), t('pack.from-to', { from: day(pack.period.from), to: day(pack.period.to) })],
      [t('pack.title'), say(pack.headline)],
      ...whole.map(({ text }) => [t('pack.commentary.whole'), text]),
      ...pack.untold.map(({ about, reason }) => [
        t('pack.part.untold'),
        about === '' ? say(reason) : t('pack.untold.of', { about, reason: say(reason) }),
      ]),
    ],
  };
}
