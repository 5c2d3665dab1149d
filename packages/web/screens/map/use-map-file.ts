// Saves the map as a file: a drawing (SVG) or a picture (PNG), in the colours of the day, on paper proportions.
import { useCallback, useMemo } from 'react';
import { useFormat } from '../../app/use-format.ts';
import { useText } from '../../app/use-text.ts';
import { useAnnounce } from '../../ui/undo.tsx';
import { drawMap } from './draw-map.ts';
import { layoutMap } from './map-layout.ts';
import { ownFonts } from './own-fonts.ts';
import { pngOf, saveFile } from './save-file.ts';
import type { Scene } from './scene.ts';
import { sizeOfSvg, svgOf } from './scene-svg.ts';
import type { StrategyMapView } from './use-map.ts';

/** About as wide as a landscape page is for its height. */
const paperWidth = 1120;

/** The map as it is printed and saved, whatever is seen on screen. */
export function usePaperScene({ input, words }: StrategyMapView): Scene {
  return useMemo(() => {
    // Goals that stand in no lane are not part of the map yet.
    const lanes = input.lanes.filter(({ id }) => id !== null);
    return drawMap(layoutMap({ ...input, lanes }, paperWidth), words);
  }, [input, words]);
}

export function useMapFile(view: StrategyMapView): (kind: 'png' | 'svg') => Promise<void> {
  const t = useText();
  const format = useFormat();
  const announce = useAnnounce();
  const scene = usePaperScene(view);
  const { profile } = view.business;
  const { today } = view.assessment;
  return useCallback(
    async (kind) => {
      const head = {
        title: t('nav.map'),
        subtitle: t('map.file.subtitle', { business: profile.name, day: format.day(today) }),
        key: t('map.key.file'),
      };
      const fonts = await ownFonts(svgOf(scene, head)).catch(() => '');
      const svg = svgOf(scene, { ...head, fonts });
      const name = t('map.file', { business: profile.name, day: today });
      if (kind === 'svg') return saveFile(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
      try {
        const { width, height } = sizeOfSvg(scene);
        saveFile(`${name}.png`, await pngOf(svg, width, height));
      } catch {
        announce({ message: t('map.save.failed') });
      }
    },
    [scene, t, format, announce, profile, today],
  );
}
