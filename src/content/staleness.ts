/** Whether a day (ISO 8601) has begun, in UTC. */
export const isPast = (day: string): boolean => Date.now() >= Date.parse(day);
