import './define/chronology.js';
