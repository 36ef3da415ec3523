/** Links in the terminal (OSC 8). */

const PROGRAMS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio']);

/**
 * Whether a terminal is known to show links; others might print rubbish. By what terminals say of themselves in the
 * environment: their names, VTE from 0.50 on.
 */
export function knowsLinks(environment: Record<string, string | undefined>): boolean {
  const { TERM, TERM_PROGRAM, VTE_VERSION, WT_SESSION, KONSOLE_VERSION, DOMTERM } = environment;
  if (TERM === 'dumb') return false;
  if (TERM_PROGRAM !== undefined && PROGRAMS.has(TERM_PROGRAM)) return true;
  if (Number(VTE_VERSION) >= 5000) return true;
  return Boolean(WT_SESSION ?? KONSOLE_VERSION ?? DOMTERM) || /^(?:xterm-kitty|foot|alacritty|xterm-ghostty)/u.test(TERM ?? '');
}
