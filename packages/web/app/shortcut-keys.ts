// Reading of keyboard shortcuts: which modifier this machine uses and whether the person is typing.

/** The modifier key as this machine writes it: ⌘ on Apple machines, Ctrl elsewhere. */
export function modifierName(): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';
}

/** True while the event belongs to a field in which letters are text (not a radio button, a slider or the like). */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (target instanceof HTMLInputElement) return !noTextTypes.has(target.type);
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(textarea|select)$/i.test(target.tagName);
}

const noTextTypes = new Set([
  'radio',
  'checkbox',
  'range',
  'button',
  'submit',
  'reset',
  'file',
  'color',
  'image',
]);

/** True for Ctrl or ⌘ together with the given letter and without Alt. */
export function isModified(event: KeyboardEvent, letter: string): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === letter;
}
