// Streams the elements of an XML file, one wanted subtree at a time, within limits that no honest bank statement meets.
import { SaxesParser } from 'saxes';
import { SourceFault } from '../table/file-source.ts';

/** One element with what stands in it; names without their namespace prefix. */
export interface XmlElement {
  readonly name: string;
  /** Line on which it begins. */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const DEEPEST = 60;
const MOST_ELEMENTS = 20_000;
const LONGEST_TEXT = 20_000;
/** So much text without any tag is no statement. */
const LONGEST_RUN = 2_000_000;

export interface XmlWants {
  /** Subtrees to keep: by their name. */
  readonly keep: ReadonlySet<string>;
  /** Subtrees inside kept ones that are handed over on their own and left out of their parent. */
  readonly detach: ReadonlySet<string>;
  open(name: string): void;
  take(element: XmlElement): void;
}

export interface XmlStream {
  /** @throws SourceFault `xml-doctype`, `xml-invalid`, `xml-too-deep`, `xml-too-large` */
  write(text: string): void;
  /** @throws SourceFault `file-truncated`, `xml-invalid` */
  finish(): void;
}

/** Declares no entities and opens no other file: a document type is refused as a whole. */
export function xmlElements({ keep, detach, open, take }: XmlWants): XmlStream {
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: true });
  const kept: XmlElement[] = [];
  let depth = 0;
  let elements = 0;
  let run = 0;
  let isEnding = false;
  parser.on('doctype', () => {
    throw new SourceFault('xml-doctype');
  });
  parser.on('error', () => {
    throw new SourceFault(isEnding && depth > 0 ? 'file-truncated' : 'xml-invalid');
  });
  parser.on('opentag', ({ name: full, attributes }) => {
    run = 0;
    depth += 1;
    if (depth > DEEPEST) throw new SourceFault('xml-too-deep');
    const name = localName(full);
    open(name);
    const parent = kept.at(-1);
    if (parent === undefined && !keep.has(name)) return;
    elements += 1;
    if (elements > MOST_ELEMENTS) throw new SourceFault('xml-too-large');
    const element: XmlElement = { name, line: parser.line, attributes, children: [], text: '' };
    if (parent !== undefined && !detach.has(name)) parent.children.push(element);
    kept.push(element);
  });
  const addText = (text: string): void => {
    run = 0;
    const inside = kept.at(-1);
    if (inside === undefined || text.trim() === '') return;
    inside.text = (inside.text + text).slice(0, LONGEST_TEXT);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    run = 0;
    depth -= 1;
    const done = kept.pop();
    if (done === undefined) return;
    if (kept.length === 0 || detach.has(done.name)) {
      elements = kept.length === 0 ? 0 : elements - sizeOf(done);
      take(done);
    }
  });
  return {
    write(text) {
      run += text.length;
      if (run > LONGEST_RUN) throw new SourceFault('xml-too-large');
      parser.write(text);
    },
    finish() {
      isEnding = true;
      parser.close();
    },
  };
}

/** The first element down a path of names, or undefined. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let here = element;
  for (const name of path) here = here?.children.find((child) => child.name === name);
  return here;
}

/** The trimmed text at the end of a path; empty where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string {
  return (at(element, ...path)?.text ?? '').trim();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function sizeOf({ children }: XmlElement): number {
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}
