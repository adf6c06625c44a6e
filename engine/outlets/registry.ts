import { once } from '../once.ts';
import { indonesianAgencies } from './data/indonesia-agencies.ts';
import { indonesianNational } from './data/indonesia-national.ts';
import { indonesianNetworks } from './data/indonesia-networks.ts';
import { indonesianRegional } from './data/indonesia-regional.ts';
import { indonesianSpecialist } from './data/indonesia-specialist.ts';
import { worldAgencies } from './data/world-agencies.ts';
import { worldAmericas } from './data/world-americas.ts';
import { worldAsiaPacific } from './data/world-asia-pacific.ts';
import { worldEurope } from './data/world-europe.ts';
import { worldMiddleEastAfrica } from './data/world-middle-east-africa.ts';
import { worldSpecialist } from './data/world-specialist.ts';
import type { Outlet } from './outlet.ts';
import { readOutletTable } from './read-outlet-table.ts';

/** Every outlet the engine knows. Of two that share an (ambiguous) name, the first is meant. */
export const outlets = once((): readonly Outlet[] =>
  [
    indonesianNational,
    indonesianNetworks,
    indonesianAgencies,
    indonesianRegional,
    indonesianSpecialist,
    worldAgencies,
    worldAmericas,
    worldEurope,
    worldMiddleEastAfrica,
    worldAsiaPacific,
    worldSpecialist,
  ].flatMap(readOutletTable),
);
