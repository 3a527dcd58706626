import './define/checks.js';
import './define/chronology.js';
import './define/filter.js';
import './define/flow.js';
import './define/journey.js';
import './define/rereferrals.js';
