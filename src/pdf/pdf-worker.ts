import latijnUrl from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url'
import latijnVetUrl from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url'
import arabischUrl from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url'
import arabischVetUrl from '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf?url'
import { VAN_RECHTS_NAAR_LINKS } from '../papers/vaste-woorden.ts'
import type { Fontpaar, Fonts } from './extra.ts'
import type { PdfAnswer, PdfQuestion } from './in-worker.ts'
import { renderPdf } from './render-pdf.ts'

addEventListener('message', ({ data }: MessageEvent<PdfQuestion>) => {
  void make(data)
})

async function make({ paper, extra }: PdfQuestion): Promise<void> {
  const fonts = await fontsFor(JSON.stringify([paper, extra.handtekeningen])).catch(() => null)
  if (fonts === null) {
    answer({ kind: 'failed', code: 'NO_FONTS' })
    return
  }
  try {
    const bytes = await renderPdf(paper, { ...extra, fonts }, (page, of) => {
      answer({ kind: 'page', page, of })
    })
    answer({ kind: 'done', bytes }, [bytes.buffer])
  } catch {
    // What a paper says is never in what is told of a failure.
    answer({ kind: 'failed', code: 'NOT_MADE' })
  }
}

function answer(message: PdfAnswer, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}

async function fontsFor(text: string): Promise<Fonts> {
  const latijn = await pair(latijnUrl, latijnVetUrl)
  return VAN_RECHTS_NAAR_LINKS.test(text) ? { latijn, arabisch: await pair(arabischUrl, arabischVetUrl) } : { latijn }
}

async function pair(gewoon: string, vet: string): Promise<Fontpaar> {
  return { gewoon: await font(gewoon), vet: await font(vet) }
}

/** Out of the cache of the app, so also without a network. */
async function font(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url)
  if (!response.ok) throw new Error('the font is not there')
  return new Uint8Array(await response.arrayBuffer())
}
