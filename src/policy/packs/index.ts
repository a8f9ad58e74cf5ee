/** The packs that ship with Sluice: one line each. A pack is a folder; see `docs/policy-*.md`. */
import beFederal from './be-federal/policy.json';
import beProsecution from './be-prosecution/policy.json';
import frMef from './fr-mef/policy.json';
import qcMsss from './qc-msss/policy.json';

/** By id, as their files hold them; `resolve.ts` parses them like any other file. */
export const PACKS: { readonly [packId: string]: unknown } = {
  'be-federal': beFederal,
  'be-prosecution': beProsecution,
  'qc-msss': qcMsss,
  'fr-mef': frMef,
};
