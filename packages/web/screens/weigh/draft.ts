// What somebody has answered so far, kept on the device until it is sent, so that a reload or a lost connection costs nothing.
import type { WeighingQuestion } from '@evenkeel/contract';
import { digest } from '../parts/token-digest.ts';
import type { Replies } from './weigh-flow.ts';

export interface Draft {
  readonly replies: Replies;
  readonly byName: boolean;
}

interface Stored extends Draft {
  /** The questions it belongs to: the same link never asks others, but a device may hold an older format. */
  readonly about: string;
}

export const emptyDraft: Draft = { replies: {}, byName: false };

/** The link itself is never written down: whoever finds the device must not be able to answer with it. */
export function draftKey(token: string): string {
  return `evenkeel.weigh.${digest(token)}`;
}

export function readDraft(storage: Storage, token: string, question: WeighingQuestion): Draft {
  const raw = read(storage, draftKey(token));
  if (raw === null || typeof raw !== 'object') return emptyDraft;
  const { about, replies, byName } = raw as Partial<Stored>;
  if (about !== aboutOf(question) || typeof replies !== 'object' || replies === null) return emptyDraft;
  return { replies, byName: byName === true && question.person !== null };
}

export function keepDraft(storage: Storage, token: string, question: WeighingQuestion, draft: Draft): void {
  write(storage, draftKey(token), { ...draft, about: aboutOf(question) });
}

/** Forgets the answers; only that there was one, and for whom, is remembered. */
export function markSent(storage: Storage, token: string, question: WeighingQuestion): void {
  write(storage, draftKey(token), { sentTo: question.businessName });
}

/** The name of the business that an answer was sent to from this device; null when none was. */
export function sentTo(storage: Storage, token: string): string | null {
  const raw = read(storage, draftKey(token));
  const name = raw !== null && typeof raw === 'object' ? (raw as { readonly sentTo?: unknown }).sentTo : null;
  return typeof name === 'string' ? name : null;
}

function aboutOf({ method, goals }: WeighingQuestion): string {
  return [method, ...goals.map(({ id }) => id)].join(' ');
}

function read(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(storage: Storage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage costs the draft, not the answer.
  }
}
