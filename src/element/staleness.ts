const after = (day: string, months: number): number => {
  const date = new Date(day);
  return date.setUTCMonth(date.getUTCMonth() + months);
};

/** How old the text is: `due` for another look at its sources after 9 months, `stale` after 12. */
export function age(sourcesChecked: string): 'fresh' | 'due' | 'stale' {
  const now = Date.now();
  return now < after(sourcesChecked, 9) ? 'fresh' : now < after(sourcesChecked, 12) ? 'due' : 'stale';
}
