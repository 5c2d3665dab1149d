// A deck of 16:9 slides in the look of the product: a sentence as title, native tables and charts, sources in the notes.
import Deck from 'pptxgenjs';
import { textSize } from './text-size.ts';

const INK = '13253F';
const MUTED = '5D6673';
const ACCENT = '0F6B62';
const HAIRLINE = 'E4DED2';
const SIGNAL = 'D9601A';
const SERIF = 'Georgia';
const SANS = 'Calibri';

export interface SlideTable {
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly numeric?: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
}

export interface SlideCourse {
  readonly labels: readonly string[];
  readonly name: string;
  readonly values: readonly number[];
  /** A level drawn beside it, and what it is called. */
  readonly target: { readonly name: string; readonly value: number } | null;
}

export interface SlideDeck {
  cover(texts: {
    readonly business: string;
    readonly title: string;
    readonly period: string;
    readonly headline: string;
    readonly foot: string;
  }): void;
  /** Long tables go on on further slides with the same title. */
  table(title: string, table: SlideTable, notes: string, rowsPerSlide?: number): void;
  course(title: string, course: SlideCourse, text: readonly string[], notes: string): void;
  lines(
    title: string,
    parts: readonly { readonly heading: string; readonly lines: readonly string[] }[],
    notes: string,
  ): void;
  bytes(): Promise<Uint8Array>;
}

/** @param footer stands on every slide beside its number. */
export function slideDeck(title: string, author: string, footer: string): SlideDeck {
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = clean(title);
  deck.author = clean(author);
  deck.company = clean(author);
  deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
  deck.defineSlideMaster({
    title: 'EVENKEEL',
    background: { color: 'FFFFFF' },
    objects: [
      { line: { x: 0.6, y: 7.0, w: 12.1, h: 0, line: { color: HAIRLINE, width: 0.75 } } },
      {
        text: {
          text: clean(footer),
          options: { x: 0.6, y: 7.05, w: 10, h: 0.3, fontSize: 10, color: MUTED, fontFace: SANS, margin: 0 },
        },
      },
    ],
    slideNumber: {
      x: 12.2,
      y: 7.05,
      w: 0.5,
      h: 0.3,
      fontSize: 10,
      color: MUTED,
      fontFace: SANS,
      align: 'right',
    },
  });

  const slideWith = (heading: string, notes: string) => {
    const slide = deck.addSlide({ masterName: 'EVENKEEL' });
    slide.addText(clean(heading), {
      x: 0.6,
      y: 0.35,
      w: 12.1,
      h: 0.95,
      fontSize: heading.length > 90 ? 20 : 25,
      fontFace: SERIF,
      color: INK,
      valign: 'top',
      margin: 0,
      fit: 'shrink',
    });
    if (notes !== '') slide.addNotes(clean(notes));
    return slide;
  };

  return {
    cover({ business, title: heading, period, headline, foot }) {
      const slide = deck.addSlide({ masterName: 'EVENKEEL' });
      const line = { x: 0.9, w: 11.5, margin: 0 };
      slide.addShape('rect', { x: 0.6, y: 1.5, w: 0.08, h: 3.9, fill: { color: ACCENT } });
      slide.addText(clean(business), { ...line, y: 1.4, h: 0.6, fontSize: 20, color: MUTED, fontFace: SANS });
      slide.addText(clean(heading), { ...line, y: 1.95, h: 0.9, fontSize: 44, color: INK, fontFace: SERIF });
      slide.addText(clean(period), { ...line, y: 2.85, h: 0.5, fontSize: 20, color: ACCENT, fontFace: SANS });
      slide.addText(clean(headline), {
        ...line,
        y: 3.6,
        h: 1.9,
        fontSize: 22,
        color: INK,
        fontFace: SERIF,
        valign: 'top',
        fit: 'shrink',
      });
      slide.addText(clean(foot), {
        ...line,
        y: 5.9,
        h: 0.8,
        fontSize: 12,
        color: MUTED,
        fontFace: SANS,
        valign: 'top',
      });
      slide.addNotes(clean(foot));
    },
    table(heading, { columns, rows }, notes, rowsPerSlide = 9) {
      for (let from = 0; from === 0 || from < rows.length; from += rowsPerSlide) {
        const slide = slideWith(heading, notes);
        const head = columns.map(({ header, numeric }) => ({
          text: clean(header),
          options: { bold: true, color: MUTED, align: alignOf(numeric), border: borders(MUTED) },
        }));
        const body = rows.slice(from, from + rowsPerSlide).map((row) =>
          row.map((text, at) => ({
            text: clean(text),
            options: { color: INK, align: alignOf(columns[at]?.numeric), border: borders(HAIRLINE) },
          })),
        );
        slide.addTable([head, ...body], {
          x: 0.6,
          y: 1.45,
          w: 12.1,
          colW: columns.map(({ width }) => width),
          fontSize: 12,
          fontFace: SANS,
          margin: [0.05, 0.08, 0.05, 0.04],
          valign: 'top',
        });
      }
    },
    course(heading, { labels, name, values, target }, text, notes) {
      const slide = slideWith(heading, notes);
      const series = (label: string, numbers: readonly number[]) => ({
        name: clean(label),
        labels: labels.map(clean),
        values: [...numbers],
      });
      const isWide = text.length === 0;
      slide.addChart(
        'line',
        [
          series(name, values),
          ...(target === null
            ? []
            : [
                series(
                  target.name,
                  labels.map(() => target.value),
                ),
              ]),
        ],
        {
          x: 0.6,
          y: 1.45,
          w: isWide ? 12.1 : 8.2,
          h: 5.3,
          chartColors: [ACCENT, SIGNAL],
          lineSize: 2.25,
          lineDataSymbolSize: 6,
          showLegend: target !== null,
          legendPos: 'b',
          legendFontSize: 12,
          catAxisLabelFontSize: 11,
          valAxisLabelFontSize: 11,
          catAxisLabelColor: MUTED,
          valAxisLabelColor: MUTED,
          valGridLine: { color: HAIRLINE, size: 0.5 },
          catGridLine: { style: 'none' },
          altText: clean(heading),
        },
      );
      if (!isWide) {
        slide.addText(
          text.map((one) => ({ text: clean(one), options: { breakLine: true, paraSpaceAfter: 8 } })),
          {
            x: 9.1,
            y: 1.5,
            w: 3.6,
            h: 5.2,
            fontSize: Math.min(14, textSize(text, 3.6, 5.2, 8)),
            color: INK,
            fontFace: SANS,
            valign: 'top',
            margin: 0,
            fit: 'shrink',
          },
        );
      }
    },
    lines(heading, parts, notes) {
      const slide = slideWith(heading, notes);
      const width = (12.1 - 0.4 * (parts.length - 1)) / parts.length;
      for (const [at, { heading: above, lines }] of parts.entries()) {
        const place = { x: 0.6 + at * (width + 0.4), w: width, margin: 0, fontFace: SANS } as const;
        slide.addText(clean(above), { ...place, y: 1.4, h: 0.35, fontSize: 14, bold: true, color: ACCENT });
        slide.addText(
          lines.map((one) => ({ text: clean(one), options: { breakLine: true, paraSpaceAfter: 6 } })),
          {
            ...place,
            y: 1.8,
            h: 5.0,
            fontSize: textSize(lines, width, 5.0),
            color: INK,
            valign: 'top',
            fit: 'shrink',
          },
        );
      }
    },
    async bytes() {
      return (await deck.write({ outputType: 'nodebuffer' })) as Uint8Array;
    },
  };
}

function alignOf(numeric: boolean | undefined): 'left' | 'right' {
  return numeric ? 'right' : 'left';
}

/** Top, right, bottom, left. */
function borders(color: string): [Border, Border, Border, Border] {
  const none: Border = { type: 'none' };
  return [none, none, { type: 'solid', pt: 0.75, color }, none];
}

interface Border {
  type: 'none' | 'solid';
  pt?: number;
  color?: string;
}

/** XML knows no control characters, and a slide shows no lone halves of letters. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, (letter) => (letter === '\n' || letter === '\t' ? ' ' : ''));
}
