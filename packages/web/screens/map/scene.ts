// A drawing as plain data: shapes with the names of colours. The screen and the exported files show the same ones.
import type { ColourTokens } from '../../ui/tokens.ts';

/** A colour of the theme by its name; how it is written depends on where it is drawn. */
export type Tone =
  | keyof ColourTokens
  | `perspective-${'financial' | 'customer' | 'process' | 'learning' | 'none'}`;

interface Stroke {
  readonly stroke?: Tone;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

export type Shape =
  | ({
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: Tone;
    } & Stroke)
  | ({
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: Tone;
      readonly shift?: readonly [number, number];
    } & Stroke)
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly tone: Tone;
      readonly weight?: number;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly isSerif?: boolean;
    };

/** Shapes that belong together; `id` is the key of the lane, card or arrow they show. */
export interface SceneGroup {
  readonly id: string;
  readonly shapes: readonly Shape[];
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly SceneGroup[];
  readonly arrows: readonly SceneGroup[];
  /** Signs and delays, above all lines. */
  readonly labels: readonly SceneGroup[];
  readonly cards: readonly SceneGroup[];
}
