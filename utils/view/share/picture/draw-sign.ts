type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Shapes of an SVG of ours: rectangles with round corners, circles and paths, filled and stroked. No picture has to be loaded. */
export function drawSign(context: Context, svg: string, size: number): void {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [, , width = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  context.scale(size / width, size / width);
  for (const shape of root.querySelectorAll('rect, circle, path')) {
    // What a group says holds for what is in it.
    const say = (name: string): string | null => shape.closest(`[${name}]`)?.getAttribute(name) ?? null;
    const path = pathOf(shape);
    const [fill, stroke] = [say('fill'), say('stroke')];
    context.lineWidth = Number(say('stroke-width'));
    context.lineCap = say('stroke-linecap') === 'round' ? 'round' : 'butt';
    context.lineJoin = say('stroke-linejoin') === 'round' ? 'round' : 'miter';
    if (fill !== null && fill !== 'none') {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke === null) continue;
    context.strokeStyle = stroke;
    context.stroke(path);
  }
}

function pathOf(shape: Element): Path2D {
  const number = (name: string): number => Number(shape.getAttribute(name));
  if (shape.localName === 'path') return new Path2D(shape.getAttribute('d') ?? '');
  const path = new Path2D();
  if (shape.localName === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  else path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
  return path;
}
