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
import { detector as dateOfBirth } from './date-of-birth/index';
import { detector as emailAddress } from './email-address/index';
import { detector as gpsCoordinates } from './gps-coordinates/index';
import { detector as iban } from './iban/index';
import { detector as mrz } from './mrz/index';
import { detector as paymentCard } from './payment-card/index';
import { detector as phone } from './phone/index';
import { detector as privateAddress } from './private-address/index';
import { detector as referenceNumber } from './reference-number/index';
import { detector as secrets } from './secrets/index';

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
  dateOfBirth,
  emailAddress,
  gpsCoordinates,
  iban,
  mrz,
  paymentCard,
  phone,
  privateAddress,
  referenceNumber,
  secrets,
];
