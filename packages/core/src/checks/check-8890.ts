import { enquiryReplaced } from './enquiry-replaced.js';

/** DfE rule 8890: an enquiry begins while another one of the episode is going on; the later one has ended since. */
export const check8890 = enquiryReplaced('8890', { isOpen: false });
