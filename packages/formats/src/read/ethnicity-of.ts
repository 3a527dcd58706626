import { ethnicityAbsence, type Coded } from '@case-journey/core';

/** An ethnicity's code, or why there is none where the code says only that: REFU is "refused". */
export function ethnicityOf(coded: Coded): Coded {
  const absence = ethnicityAbsence(coded);
  return absence === null ? coded : { absent: absence };
}
