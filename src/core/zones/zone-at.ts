/** In which zone of a text a position lies. Finding the zones themselves: zones.ts. */
import type { Zone, ZoneSpan } from '../types';

/** Zones are in order and leave no gap; a text without zones is all its writer's own. */
export function zoneAt(zones: readonly ZoneSpan[], position: number): Zone {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (zones[middle]!.start <= position) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 'own' : zones[low - 1]!.zone;
}
