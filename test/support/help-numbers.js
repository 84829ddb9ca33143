/** The telephone numbers behind the two crisis lines and in the notes, by region. Written apart from the code of the element. */
export const helpNumbers = {
  US: { crisis: ['988'], emergency: ['911'], notes: ['1-800-332-1088'] },
  CA: { crisis: ['988'], emergency: ['911'], notes: [] },
  GB: { crisis: ['116 123'], emergency: ['999'], notes: [] },
  IE: { crisis: ['116 123'], emergency: ['112', '999'], notes: [] },
  AU: { crisis: ['13 11 14'], emergency: ['000'], notes: [] },
  NZ: { crisis: ['1737'], emergency: ['111'], notes: [] },
  other: { crisis: [], emergency: [], notes: [] },
};
