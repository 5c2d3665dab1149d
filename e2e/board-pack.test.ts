// The board pack of the bakery: a quarter, a commentary, the pages as they print, and the files a board takes along.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { unzip } from '../packages/server/testing/unzip.ts';
import { desk, phone, startLooking } from './looking.ts';
import { invite, join, owner } from './pages/owner.ts';

const looker = startLooking();
const said = 'A calm quarter: the square was closed in August.';

describe('the board pack of the last quarter', () => {
  it('is opened from the measures, and tells the quarter in one sentence', async () => {
    await looker.look('light', desk);
    await looker.visit('measures');
    await looker.page.getByRole('button', { name: 'Board pack' }).click();
    await looker.page.getByRole('heading', { level: 1, name: 'Board pack' }).waitFor();
    await looker.page.getByRole('combobox', { name: 'Period' }).selectOption('Last quarter');
    const first = looker.page.getByRole('region', { name: /^Page 1 of/ });
    await first.getByText(/measures that can be judged.*need a decision/).waitFor();
    await first
      .getByRole('table', { name: 'Scorecard' })
      .getByRole('rowheader', { name: /Takings/ })
      .waitFor();
  });

  it('takes a commentary in place, which can be undone', async () => {
    const { page } = looker;
    const first = page.getByRole('region', { name: /^Page 1 of/ });
    await first.getByRole('button', { name: 'Write a commentary on the whole period' }).click();
    await page.getByRole('textbox', { name: 'On the whole period' }).fill('Written by mistake');
    await page.keyboard.press('Control+Enter');
    await first.getByText('Written by mistake').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await first.getByText('Written by mistake').waitFor({ state: 'detached' });
    await first.getByRole('button', { name: 'Write a commentary on the whole period' }).click();
    await page.getByRole('textbox', { name: 'On the whole period' }).fill(said);
    await page.getByRole('button', { name: 'Keep' }).click();
    await first.getByText(said).waitFor();
  });

  it.each(['A4', 'Letter'] as const)(
    'prints on %s as many pages as are shown, the last with the methods',
    async (paper) => {
      const { page } = looker;
      await page.getByRole('radio', { name: paper }).check();
      await page.evaluate(() => document.fonts.ready);
      const pages = page.getByRole('region', { name: /^Page \d+ of/ });
      await expect.poll(() => pages.count()).toBeGreaterThan(3);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(await pages.count());
      // Points: A4 is 595 × 842, Letter 612 × 792.
      expect(pdf).toMatch(paper === 'A4' ? /\/MediaBox \[0 0 59[45]/ : /\/MediaBox \[0 0 612/);
      await pages
        .last()
        .getByRole('heading', { name: /Methods and sources|Where the values come from/ })
        .first()
        .waitFor();
    },
  );

  it('is saved as a workbook and as slides which hold the same', async () => {
    const workbook = unzip(await saved('Excel'));
    const strings = workbook.get('xl/sharedStrings.xml');
    expect(strings).toContain(said);
    expect(strings).toContain('Regular guests');
    expect(workbook.get('xl/workbook.xml')).toMatch(/Scorecard.*Values.*Findings.*Flows.*Methods/);
    const slides = unzip(await saved('PowerPoint'));
    const names = [...slides.keys()];
    expect(names.filter((name) => /slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(10);
    expect(names.filter((name) => /charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThan(5);
    expect(slides.get('ppt/slides/slide2.xml')).toContain(said);
  });

  it('takes days of one’s own, and says which cannot be', async () => {
    const { page } = looker;
    await page.getByRole('combobox', { name: 'Period' }).selectOption('Own days');
    await page.getByLabel('From', { exact: true }).fill('2026-09-30');
    await page.getByLabel('To', { exact: true }).fill('2026-09-01');
    await page
      .getByRole('alert')
      .getByText(/has to begin before it ends/)
      .waitFor();
    await page.getByLabel('From', { exact: true }).fill('2026-08-10');
    await page.getByLabel('To', { exact: true }).fill('2026-09-09');
    await page.waitForURL(/from=2026-08-10&to=2026-09-09/);
    await page
      .getByText(/wider than the period/)
      .first()
      .waitFor();
  });

  it.each([
    ['by day on a desk', 'light', desk],
    ['by night on a phone', 'dark', phone],
  ] as const)('has no accessibility fault and fits %s', async (_, scheme, size) => {
    await looker.look(scheme, size);
    await looker.visit('board-pack');
    await looker.page.getByRole('heading', { name: 'Scorecard' }).waitFor();
    expect(await looker.accessibilityFaults()).toEqual([]);
    await looker.fits();
  });

  it('is read, not written, by a viewer', async () => {
    await looker.look('light', desk);
    const link = await invite(looker.page, looker.business, 'viewer');
    const context = await looker.page
      .context()
      .browser()
      ?.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
    if (!context) throw new Error('no browser');
    const viewer = await context.newPage();
    await join(viewer, link, { ...owner, name: 'Vera Novak', email: 'vera@example.org' });
    await viewer.goto(`${looker.business}/board-pack?from=2026-07-01&to=2026-09-30`);
    await viewer.getByRole('heading', { name: 'Scorecard' }).waitFor();
    expect(await viewer.getByRole('button', { name: /commentary/ }).count()).toBe(0);
    await context.close();
  });

  it('never met an error', () => {
    expect(looker.faults).toEqual([]);
  });
});

async function saved(button: string): Promise<Buffer> {
  const download = looker.page.waitForEvent('download');
  await looker.page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path());
}
