// What a worker thread of the program runs.
require('./load.js').load().program.work();
