import { css } from 'lit';

/**
 * The design tokens as private `--_*` properties with their defaults. A host overrides any of them by its public
 * `--cj-*` name; light or dark follows the page's `color-scheme`; forced colours use the system's own.
 */
export const tokens = css`
  :host {
    --_paper: var(--cj-paper, light-dark(#fff, #14191f));
    --_faint: var(--cj-faint, light-dark(#f4f6f8, #1b222a));
    --_line: var(--cj-line, light-dark(#cbd4dc, #3a4651));
    --_edge: var(--cj-edge, light-dark(#6b7c8b, #8495a4));
    --_muted: var(--cj-muted, light-dark(#4a5966, #a9b7c3));
    --_ink: var(--cj-ink, light-dark(#14202b, #edf2f6));
    --_accent: var(--cj-accent, light-dark(#0b5cad, #7db9f2));
    --_accent-soft: var(--cj-accent-soft, light-dark(#e3edf7, #1f3347));
    --_on-accent: var(--cj-on-accent, light-dark(#fff, #0d1822));
    --_focus: var(--cj-focus, #ffdd00);
    --_focus-ink: var(--cj-focus-ink, #14202b);
    --_note: var(--cj-note, light-dark(#6b4700, #f0c873));
    --_note-soft: var(--cj-note-soft, light-dark(#fbf3e2, #2b2415));
    --_note-line: var(--cj-note-line, light-dark(#ad7f26, #9b7a33));
    --_band: var(--cj-band, light-dark(#7b90a3, #5d7286));
    --_bar: var(--cj-bar, light-dark(#c5d7e8, #2c4761));
    --_lane-harm: var(--cj-lane-harm, light-dark(#6e0d0a, #f0604f));
    --_lane-door: var(--cj-lane-door, light-dark(#1d82ea, #5b84d4));
    --_lane-assess: var(--cj-lane-assess, light-dark(#4b28b8, #a05cff));
    --_lane-decide: var(--cj-lane-decide, light-dark(#14202b, #f4f7fa));
    --_lane-home: var(--cj-lane-home, light-dark(#176b55, #22cbee));
    --_lane-health: var(--cj-lane-health, light-dark(#729400, #97c765));
    --_lane-school: var(--cj-lane-school, light-dark(#7d642c, #f0c62c));
    --_lane-voice: var(--cj-lane-voice, light-dark(#ad0c95, #c65f90));
    --_radius-s: var(--cj-radius-s, 3px);
    --_radius-m: var(--cj-radius-m, 4px);
    --_text-title: var(--cj-text-title, 1.25rem);
    --_text-heading: var(--cj-text-heading, 0.9375rem);
    --_text-body: var(--cj-text-body, 0.875rem);
    --_text-table: var(--cj-text-table, 0.84375rem);
    --_text-control: var(--cj-text-control, 0.8125rem);
    --_text-small: var(--cj-text-small, 0.78125rem);
    --_font: var(--cj-font, system-ui, 'Segoe UI', Arial, sans-serif);
  }

  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_faint: Canvas;
      --_line: CanvasText;
      --_edge: CanvasText;
      --_muted: CanvasText;
      --_ink: CanvasText;
      --_accent: LinkText;
      --_accent-soft: Canvas;
      --_on-accent: Canvas;
      --_focus: Highlight;
      --_focus-ink: Canvas;
      --_note: CanvasText;
      --_note-soft: Canvas;
      --_note-line: CanvasText;
      --_band: CanvasText;
      --_bar: Canvas;
      --_lane-harm: CanvasText;
      --_lane-door: CanvasText;
      --_lane-assess: CanvasText;
      --_lane-decide: CanvasText;
      --_lane-home: CanvasText;
      --_lane-health: CanvasText;
      --_lane-school: CanvasText;
      --_lane-voice: CanvasText;
    }
  }

  @media print {
    :host {
      --_paper: #fff;
      --_faint: #f5f5f5;
      --_line: #bbb;
      --_edge: #333;
      --_muted: #333;
      --_ink: #000;
      --_accent: #000;
      --_accent-soft: #fff;
      --_note: #222;
      --_note-soft: #fff;
      --_note-line: #777;
      --_lane-harm: #222;
      --_lane-door: #222;
      --_lane-assess: #222;
      --_lane-decide: #222;
      --_lane-home: #222;
      --_lane-health: #222;
      --_lane-school: #222;
      --_lane-voice: #222;
    }
  }
`;
