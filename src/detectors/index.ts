/** The list of detectors: one line each, in alphabetical order; claim order is declared by each. */
import type { Detector } from '../core/detector';
import { detector as beBisNumber } from './be-bis-number/index';
import { detector as beDrivingLicence } from './be-driving-licence/index';
import { detector as beEcliDocket } from './be-ecli-docket/index';
import { detector as beEidCard } from './be-eid-card/index';
import { detector as beEnterpriseNumber } from './be-enterprise-number/index';
import { detector as beLicencePlate } from './be-licence-plate/index';
import { detector as beNationalNumber } from './be-national-number/index';
import { detector as beNoticeNumber } from './be-notice-number/index';
import { detector as bePassport } from './be-passport/index';
import { detector as beRiziv } from './be-riziv/index';
import { detector as beStructuredCommunication } from './be-structured-communication/index';
import { detector as caPassport } from './ca-passport/index';
import { detector as caSin } from './ca-sin/index';
import { detector as criminal } from './criminal/index';
import { detector as dateOfBirth } from './date-of-birth/index';
import { detector as deIdentityCard } from './de-identity-card/index';
import { detector as deRvnr } from './de-rvnr/index';
import { detector as deTaxId } from './de-tax-id/index';
import { detector as emailAddress } from './email-address/index';
import { detector as financialFiscal } from './financial-fiscal/index';
import { detector as foreignPassport } from './foreign-passport/index';
import { detector as frDrivingLicence } from './fr-driving-licence/index';
import { detector as frIdentityCard } from './fr-identity-card/index';
import { detector as frLicencePlate } from './fr-licence-plate/index';
import { detector as frNir } from './fr-nir/index';
import { detector as frPassport } from './fr-passport/index';
import { detector as frSirenSiret } from './fr-siren-siret/index';
import { detector as frSpi } from './fr-spi/index';
import { detector as generalWording } from './general-wording/index';
import { detector as gpsCoordinates } from './gps-coordinates/index';
import { detector as health } from './health/index';
import { detector as iban } from './iban/index';
import { detector as luMatricule } from './lu-matricule/index';
import { detector as markings } from './markings/index';
import { detector as mrz } from './mrz/index';
import { detector as nlBsn } from './nl-bsn/index';
import { detector as nlPassport } from './nl-passport/index';
import { detector as nlRsinKvk } from './nl-rsin-kvk/index';
import { detector as paymentCard } from './payment-card/index';
import { detector as personnel } from './personnel/index';
import { detector as phone } from './phone/index';
import { detector as privateAddress } from './private-address/index';
import { detector as qcDrivingLicence } from './qc-driving-licence/index';
import { detector as qcHealthInsurance } from './qc-health-insurance/index';
import { detector as qcNeq } from './qc-neq/index';
import { detector as qcPermanentCode } from './qc-permanent-code/index';
import { detector as referenceNumber } from './reference-number/index';
import { detector as secrets } from './secrets/index';
import { detector as social } from './social/index';
import { detector as specialOther } from './special-other/index';

export const DETECTORS: readonly Detector[] = [
  beBisNumber,
  beDrivingLicence,
  beEcliDocket,
  beEidCard,
  beEnterpriseNumber,
  beLicencePlate,
  beNationalNumber,
  beNoticeNumber,
  bePassport,
  beRiziv,
  beStructuredCommunication,
  caPassport,
  caSin,
  criminal,
  dateOfBirth,
  deIdentityCard,
  deRvnr,
  deTaxId,
  emailAddress,
  financialFiscal,
  foreignPassport,
  frDrivingLicence,
  frIdentityCard,
  frLicencePlate,
  frNir,
  frPassport,
  frSirenSiret,
  frSpi,
  generalWording,
  gpsCoordinates,
  health,
  iban,
  luMatricule,
  markings,
  mrz,
  nlBsn,
  nlPassport,
  nlRsinKvk,
  paymentCard,
  personnel,
  phone,
  privateAddress,
  qcDrivingLicence,
  qcHealthInsurance,
  qcNeq,
  qcPermanentCode,
  referenceNumber,
  secrets,
  social,
  specialOther,
];
