/** A click's action, done once for a double click: the second half may fall on what has taken the button's place. */
export function once(act: () => void): (click: MouseEvent) => void {
  return (click) => {
    if (click.detail < 2) act();
  };
}
