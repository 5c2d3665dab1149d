// Every screen, by day and by night, on a desk and on a phone: no accessibility fault, nothing cut, no hard-coded text.
import { describe, expect, it } from 'vitest';
import { desk, phone, startLooking } from './looking.ts';
import { dataOf, untranslated } from './untranslated.ts';

const screens = [
  'overview',
  'findings',
  'goals',
  'measures',
  'alerts',
  'check-in',
  'map',
  'stakeholders',
  'practices',
  'work',
  'resources',
  'roadmap',
  'scenarios',
  'realised',
  'repair',
  'import',
  'assign',
  'settings',
] as const;

const looker = startLooking();

describe.each(screens)('%s', (screen) => {
  it('has no accessibility fault by day on a desk, rests while nobody acts, and prints on paper colours by night', async () => {
    await looker.look('light', desk);
    await looker.visit(screen);
    expect(await looker.accessibilityFaults()).toEqual([]);
    expect(await scriptSecondsIn(500)).toBeLessThan(0.125);
    await looker.look('dark', desk);
    await looker.page.emulateMedia({ media: 'print' });
    expect(await looker.page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    const background = (): Promise<string> =>
      looker.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(background).toBe('rgb(255, 255, 255)');
    await looker.page.emulateMedia({ media: null });
  });

  it('has no accessibility fault by night on a phone, and fits it by day too', async () => {
    await looker.look('dark', phone);
    await looker.fits();
    expect(await looker.accessibilityFaults()).toEqual([]);
    await looker.look('light', phone);
    await looker.fits();
  });
});

it('takes every text from the catalogue', async () => {
  await looker.look('light', desk);
  const snapshot = await looker.page.evaluate(
    (address) => fetch(address).then((answer) => answer.json()),
    `/api/businesses/${looker.business.split('/b/')[1]}/snapshot`,
  );
  const data = dataOf(snapshot);
  const found: string[] = [];
  for (const screen of [...screens, 'readiness', 'choose', 'board-pack', 'strategy', 'measures/takings']) {
    await looker.visit(screen, '?lang=pseudo');
    expect(await looker.page.getByRole('link', { name: /^\[/ }).count()).toBeGreaterThan(0);
    found.push(...(await untranslated(looker.page, data)).map((text) => `${screen}: ${text}`));
  }
  await looker.visit('overview', '?lang=en');
  expect(found).toEqual([]);
});

it('would see a hard-coded text and an accessibility fault', async () => {
  await looker.visit('settings', '?lang=pseudo');
  await looker.page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<p>Typed right here</p><img src="/mark.svg">');
  });
  expect(await untranslated(looker.page, new Set())).toContain('Typed right here');
  expect((await looker.accessibilityFaults()).join()).toContain('image-alt');
  await looker.visit('settings', '?lang=en');
});

it('never let an error or a breach of the policy reach the console', () => {
  expect(looker.faults).toEqual([]);
});

/** How long the page computes in so many milliseconds. */
async function scriptSecondsIn(milliseconds: number): Promise<number> {
  const devtools = await looker.page.context().newCDPSession(looker.page);
  // It counts from here on, for this session.
  await devtools.send('Performance.enable');
  const now = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  const before = await now();
  await looker.page.waitForTimeout(milliseconds);
  const after = await now();
  await devtools.detach();
  return after - before;
}
