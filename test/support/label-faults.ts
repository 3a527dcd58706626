import type { Page } from 'playwright-core';

/** Texts that stick out of their drawing or touch another text of it, in the drawings of an element that a selector finds. */
export async function labelFaults(page: Page, element: string, drawings: string): Promise<string[]> {
  return page.evaluate(
    ([host, wanted]) => {
      const found = document.querySelector(host)?.shadowRoot?.querySelectorAll(wanted) ?? [];
      if (found.length === 0) return ['nothing is drawn'];
      const faults: string[] = [];
      let drawn = 0;
      for (const drawing of found) {
        const frame = drawing.getBoundingClientRect();
        const texts = [...drawing.querySelectorAll('text')]
          .map((text) => ({ words: text.textContent.trim(), box: text.getBoundingClientRect() }))
          .filter(({ words, box }) => words !== '' && box.width > 0);
        drawn += texts.length;
        texts.forEach(({ words, box }, at) => {
          if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`clipped: ${words}`);
          for (const other of texts.slice(at + 1)) {
            const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            if (across > 1 && down > 3) faults.push(`overlap: ${words} / ${other.words}`);
          }
        });
      }
      return drawn === 0 ? ['no text is drawn'] : faults;
    },
    [element, drawings] as const,
  );
}
