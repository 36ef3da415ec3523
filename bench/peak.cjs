// Loaded before the program: says at its end how much memory it had at most, in kilobytes.
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => process.stderr.write(`\n${process.resourceUsage().maxRSS}\n`));
