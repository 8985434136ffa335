/** What in an answer is so unusual that it is asked about. It is never refused. */
export type Aandachtcode =
  | 'nettoBovenBruto' | 'nettoVerOnderBruto' | 'nettoGelijkAanBruto' | 'huurSterkAnders' | 'huurOmlaag' | 'inkomenAndersDanVorigJaar' | 'inkomenLijktMaandbedrag'
  | 'toegekendBovenMaximum' | 'kindOuderDanOuder' | 'woontVoorGeboorte' | 'vertrektVoorSamen' | 'dagNaDeJaren' | 'verloopNaOverlijden' | 'afspraakVoorbij' | 'teruggevorderdSpreektTegen'
