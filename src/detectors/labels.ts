/** What each detector calls its findings, by detector id: for the alert and the pane. */
import type { CustomIdentifier } from '../core/custom-identifier';
import type { Detector } from '../core/detector';
import { DETECTORS } from './index';

export interface Labels {
  readonly [detector: string]: Detector['label'];
}

/** The built-in detectors' labels and those of the organisation's own number formats. */
export function labelsWith(identifiers: readonly CustomIdentifier[]): Labels {
  const labels: { [detector: string]: Detector['label'] } = {};
  for (const { id, label } of DETECTORS) labels[id] = label;
  for (const { id, label } of identifiers) labels[`own-${id}`] = label;
  return labels;
}
