import type { NextConfig } from 'next';

export default { cacheComponents: true, devIndicators: false } satisfies NextConfig;
