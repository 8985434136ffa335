import type { Vertaling } from './nl.ts'

export const tr: Vertaling = {
  titel: 'Gelirinize ek ödeme alma hakkınız olabilir',
  en: 've',
  aanhef: 'Sayın {een} ve {ander},',
  bijstand: '{gemeente} belediyesinden birlikte ek sosyal yardım (aanvullende bijstand) alıyorsunuz. Bu yardım, birinizin aldığı başka bir ödeneğe eklenir. Yine de toplam geliriniz geçinmek için az olabilir. Bu mektupta sizin için ne yapabileceğimizi okuyabilirsiniz.',
  zonderBijstand: '{gemeente} belediyesinden ek para alma hakkınız olabilir. Bu yüzden bu mektubu dikkatle okuyun.',

  watKop: 'Sorun nedir?',
  wat: 'Bazı çiftlerin parası asgari geçim sınırının (bestaansminimum) altındadır. Bu, insanların geçinebileceği en düşük tutardır.',
  watToeslagen: 'Bu çiftler ihtiyaçlarından daha az kira yardımı (huurtoeslag) ve sağlık sigortası yardımı (zorgtoeslag) alır.',
  watTerugbetalen: 'Ya da bu yardımların çok fazlasını sonradan geri ödemek zorunda kalırlar.',
  watOorzaak: 'Bu yardımlar brüt gelire göre hesaplanır. Örneğin UWV ödeneği alanların brüt geliri, yalnızca sosyal yardım alanlarınkinden yüksektir. O zaman yardımlar daha düşük olur. Amaçlanan bu değildir.',

  wanneerKop: 'Bu ne zaman olur?',
  wanneer: 'Aşağıdakilerin hepsi doğruysa bu sizin için geçerli olabilir:',
  wanneerPartner: 'Birlikte vergi beyannamesi verdiğiniz veya verebileceğiniz bir partneriniz var. Birlikte kira yardımı veya sağlık sigortası yardımı alıyorsunuz.',
  wanneerUitkering: 'Biriniz UWV, SVB veya bir sigorta şirketinden ödenek alıyor. Buna küçük bir çalışma geliri de eklenebilir.',
  wanneerAnder: 'Diğerinin geliri yok veya geliri az.',
  wanneerBijstand: 'Bunun yanında birlikte ek sosyal yardım alıyorsunuz.',

  toeslagenKop: 'Hangi yardımlar söz konusu?',
  tekort: '{jaren} için kira yardımı ve sağlık sigortası yardımı',
  terugbetaling: '{jaren} için kira yardımı veya sağlık sigortası yardımının geri ödenmesi',
  vastKop: 'Hangi tutar söz konusu?',
  vast: '2025 yılından beri sabit bir ödeme (vaste tegemoetkoming) vardır. Bu, ikiniz için birlikte yılda bir tutardır:',
  vastJaar: '{jaar} için: {bedrag}',

  waaromKop: 'Bu mektubu neden alıyorsunuz?',
  waaromBijstand: 'Diğer gelirinizin yanında bizden sosyal yardım alıyorsunuz. Çok az yardım alıp almadığınızı bilmiyoruz. Buna sizinle birlikte bakmak istiyoruz.',
  waaromLijst: 'Geliri çok az olabilecek kişilerin bulunduğu bir listemiz var. Bu listeyi Vergi Dairesi (Belastingdienst) hazırladı. Siz de bu listedesiniz. Listede yalnızca vatandaş hizmet numaranız (BSN) var. Bu yüzden gelirinizi ve hangi yardımları aldığınızı bilmiyoruz. Buna sizinle birlikte bakmak istiyoruz.',
  waaromVast: 'Sabit ödemeye hakkınız olabileceğini düşünüyoruz. Bundan emin değiliz. Buna sizinle birlikte bakmak istiyoruz.',
  vastLijst: 'Vergi Dairesinin listesinde misiniz? O zaman bu tutarı başvurmadan da alabilirsiniz.',
  vastEerder: 'Daha önce bizden telafi ödemesi aldınız ve hiçbir şey değişmedi mi? O zaman belki başvurmanız gerekmez.',

  kunnenKop: 'Biz ne yapabiliriz?',
  kunnen: 'İsterseniz, olması gerekenden daha az yardım alıp almadığınızı araştırırız. Bunun için sizden bilgi almamız gerekir. Yalnızca sosyal yardım alsaydınız hangi yardımları alacağınızı hesaplarız.',
  kunnenBijstand: 'Daha az mı alıyorsunuz? O zaman aradaki fark için belki özel yardım (bijzondere bijstand) alabilirsiniz.',
  kunnenTerugbetaling: '{jaren} için yardım geri ödemek zorunda mısınız? Bunun için de belki özel yardım alabilirsiniz.',
  kunnenExtra: 'Bu durumda bizden ek para alırsınız.',
  kunnenVast: 'Daha az mı alıyorsunuz ve geliriniz de çok mu düşük? O zaman sabit ödemeyi alırsınız. Bu, sosyal yardım değildir.',

  geenKop: 'Ne zaman ek para almazsınız?',
  geen: 'Bu maddelerden biri sizin için geçerliyse ek para almazsınız:',
  geenWerk: 'Çalıştığınız için bu yıl ve geçen yıl hiç ödenek almadınız veya az aldınız.',
  geenVermogen: 'Birlikte {grens} tutarından fazla mal varlığınız var. Mal varlığı, hesaplarınızdaki para ve çok değerli eşyalardır.',
  geenVermogenJaar: '1 Ocak {jaar} tarihinde birlikte {grens} tutarından fazla mal varlığınız vardı. Mal varlığı, hesaplarınızdaki para ve çok değerli eşyalardır.',
  geenAow: 'İkiniz de devlet emekliliği (AOW) yaşına geldiniz.',
  geenGeboren: 'İkinizden en az kazanan, {geboortejaar} yılından önce doğdu.',
  geenPartners: '{jaar} yılının tamamında artık partner değilsiniz.',

  doenKop: 'Ne yapmanız gerekir?',
  doen: 'Çok az yardım alıp almadığınızı bilmek ister misiniz? Ya da bunun sizin için geçerli olduğundan emin değil misiniz?',
  doenContact: 'Bizi {telefoonnummer} numarasından arayın veya {email} adresine e-posta gönderin.',
  doenKaart: 'Ya da cevap kartını geri gönderin.',
  doenDag: '{jaren} için son başvuru günü: {dag}.',
  doenVerhuisd: 'Taşındınız mı? O zaman yeni belediyenize başvurursunuz.',

  hulpKop: 'Para konusunda yardıma mı ihtiyacınız var?',
  hulp: 'Para konusunda endişeli misiniz? Ya da borçlarınız mı var? Size yardım edebiliriz.',

  vertalingTitel: 'Bu bir çeviridir',
  vertaling: 'Bu metin Hollandaca mektubu okumanıza yardımcı olur. Hukuki geçerliliği yoktur. Yalnızca Hollandaca metin geçerlidir.',

  naamAanvrager: 'başvuranın adı',
  naamPartner: 'partnerin adı',
  naamGemeente: 'belediyenin adı',
  naamTelefoon: 'telefon numarası',
  naamEmail: 'e-posta adresi',
  naamGrens: 'mal varlığı sınırı',
}
