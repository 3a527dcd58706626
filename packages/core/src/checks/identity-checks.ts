import { identityField } from './identity-field.js';

/** Ethnicity is "not yet obtained". Preferred not to say is an answer; a blank is DfE rule 4220. */
export const ethnicityNotObtained = identityField('ethnicity-not-obtained', 'ethnicity', 'not-yet-obtained');

/** Religion is blank. No national format holds religion: it comes from a host or a table. */
export const religionBlank = identityField('religion-blank', 'religion', 'not-recorded');

/** Religion is "not yet obtained". */
export const religionNotObtained = identityField('religion-not-obtained', 'religion', 'not-yet-obtained');

/** Language is blank. */
export const languageBlank = identityField('language-blank', 'language', 'not-recorded');

/** Language is "not yet obtained". */
export const languageNotObtained = identityField('language-not-obtained', 'language', 'not-yet-obtained');
