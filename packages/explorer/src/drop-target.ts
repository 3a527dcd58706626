/** What to do while files are dragged over an element, and when they are let go. */
export interface DropTarget {
  readonly over: (event: DragEvent) => void;
  readonly leave: (event: DragEvent) => void;
  readonly release: (event: DragEvent) => void;
}

/** Takes dropped files in place of the browser, which would leave the page to show them. */
export function dropTarget(
  hover: (over: boolean) => void,
  take: (files: readonly File[]) => void,
): DropTarget {
  return {
    over: (event) => {
      event.preventDefault();
      hover(true);
    },
    leave: (event) => {
      if (event.target === event.currentTarget) hover(false);
    },
    release: (event) => {
      event.preventDefault();
      hover(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    },
  };
}
