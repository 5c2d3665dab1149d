// The pseudo-language: accents, brackets and a third more length, so that a hard-coded or cut text is seen at once.
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';

type Token = Exclude<CompiledMessage, string>[number];

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúAÁEÉIÍOÓUÚcçnñsšzžyýdďtťrřlĺ'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1] ?? letter]] : [],
  ),
);

export function pseudoLocalize(message: CompiledMessage): CompiledMessage {
  const tokens: readonly Token[] = typeof message === 'string' ? [message] : message;
  const letters = JSON.stringify(tokens).length;
  return ['[', ...tokens.map(accentToken), ` ${'·'.repeat(Math.ceil(letters / 12))}]`] as CompiledMessage;
}

function accentToken(token: Token): Token {
  if (typeof token === 'string') return token === '#' ? token : accent(token);
  const [name, kind, options] = token as readonly [string, string?, unknown?];
  if (typeof options !== 'object' || options === null) return token;
  const branches = Object.entries(options).map(([key, branch]) => [
    key,
    typeof branch === 'string' ? accent(branch) : Array.isArray(branch) ? branch.map(accentToken) : branch,
  ]);
  return [name, kind, Object.fromEntries(branches)] as unknown as Token;
}

function accent(text: string): string {
  return [...text].map((letter) => accents[letter] ?? letter).join('');
}
