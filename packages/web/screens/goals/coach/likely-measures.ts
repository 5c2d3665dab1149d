// Measures that the business already keeps and that a goal's words point to, the likeliest first.
import type { Business, Goal, Kpi } from '@evenkeel/core';
import { beginsIn, startingMeasures } from './starting-measures.ts';

/** At most two; only those that share a word with the goal, or that nothing else uses. */
export function likelyMeasures(business: Business, goal: Goal, text: string): readonly Kpi[] {
  const used = new Set(
    business.goals.flatMap(({ id, kpi }) => (id === goal.id || kpi === null ? [] : [kpi])),
  );
  const asked = startingMeasures.filter(({ words }) => beginsIn(text, words) > 0);
  return business.kpis
    .map((kpi) => {
      const said = `${kpi.name} ${kpi.definition ?? ''}`;
      const shared = beginsIn(text, stemsOf(said));
      // "beloved" asks for regular guests although the words differ.
      const meant = asked.some(({ words }) => beginsIn(said, words) > 0) ? 1 : 0;
      return { kpi, score: shared * 2 + meant + (used.has(kpi.id) ? 0 : 0.5), fits: shared + meant > 0 };
    })
    .filter(({ kpi, fits }) => fits || !used.has(kpi.id))
    .sort((a, b) => b.score - a.score || (a.kpi.id < b.kpi.id ? -1 : 1))
    .slice(0, 2)
    .map(({ kpi }) => kpi);
}

/** Words of four letters and more without their endings. */
function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, Math.max(4, word.length - 2))))];
}
