import { enquiryReplaced } from './enquiry-replaced.js';

/** DfE rule 8839: two enquiries of one episode are open. */
export const check8839 = enquiryReplaced('8839', { isOpen: true });
