/** Whether a day (ISO 8601) has begun, in UTC. `now` is the current time in ms. */
export const isPast = (day: string, now = Date.now()): boolean => now >= Date.parse(day);
