#!/usr/bin/env node
require('./load.js').load().program.main('zhengwen');
