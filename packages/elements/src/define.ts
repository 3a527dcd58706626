import './define/chronology.js';
import './define/filter.js';
