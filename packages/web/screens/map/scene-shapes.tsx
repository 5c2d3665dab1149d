// The shapes of a scene on screen, in the colours of the theme.
import type { ReactNode } from 'react';
import type { Shape, Tone } from './scene.ts';

export function SceneShapes(props: { readonly shapes: readonly Shape[] }): ReactNode {
  return props.shapes.map((shape, index) => {
    // Shapes have no names; they are drawn in one fixed order.
    const key = `${shape.kind}${index}`;
    if (shape.kind === 'text') {
      return (
        <text
          key={key}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.weight ?? 400}
          fontFamily={shape.isSerif ? 'var(--ek-serif)' : undefined}
          textAnchor={shape.anchor ?? 'start'}
          fill={colour(shape.tone)}
        >
          {shape.text}
        </text>
      );
    }
    const paint = {
      fill: shape.fill === undefined ? 'none' : colour(shape.fill),
      stroke: shape.stroke === undefined ? undefined : colour(shape.stroke),
      strokeWidth: shape.strokeWidth,
      strokeDasharray: shape.dash,
      strokeLinecap: 'round' as const,
      strokeLinejoin: 'round' as const,
    };
    if (shape.kind === 'rect') {
      const { x, y, width, height, radius } = shape;
      return <rect key={key} x={x} y={y} width={width} height={height} rx={radius ?? 0} {...paint} />;
    }
    const transform = shape.shift ? `translate(${shape.shift[0]} ${shape.shift[1]})` : undefined;
    return <path key={key} d={shape.d} transform={transform} {...paint} />;
  });
}

function colour(tone: Tone): string {
  return `var(--ek-${tone.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}
