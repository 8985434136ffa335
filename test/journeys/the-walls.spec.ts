import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Page } from '@playwright/test'
import { startApp } from './app-server.ts'
import { heading } from './vault.ts'

/** From the next page on: what the browser says it stopped, as `directive blocked`. */
async function reportsOf(page: Page) {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { dataset } = document.documentElement
      dataset.reported = `${dataset.reported ?? ''}${effectiveDirective} ${blockedURI}\n`
    })
  })
  return async () => ((await page.locator('html').getAttribute('data-reported')) ?? '').split('\n')
}

test('every answer of the server carries the walls, without a hole in them', async ({ request }) => {
  const app = await startApp()
  const page = await request.get(app.url)
  const [script = ''] = /assets\/index-[\w-]+\.js/.exec(await page.text()) ?? []
  for (const path of ['', script, 'service-worker.js', 'manifest.webmanifest']) {
    const headers = (await request.get(`${app.url}${path}`)).headers()
    const policy = new Map((headers['content-security-policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }))
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      // WebAssembly may be compiled: Argon2id is. No other text becomes a program.
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'manifest-src': "'self'",
      'worker-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'keukentafel',
    })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    })
  }
  expect(await page.text()).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|<style/)
  await app.stop()
})

test('script that got into the page does not run, and the browser reports it', async ({ page }) => {
  const app = await startApp()
  // Into the page itself, as if a server or a proxy had put it there: before Trusted Types have a say.
  await page.route(app.url, async (route) => {
    const answer = await route.fetch()
    const html = await answer.text()
    const planted = "<script>document.documentElement.dataset.planted = 'script'</script><img alt='' src='nergens.png' onerror=\"document.documentElement.dataset.planted = 'handler'\"><style>html { --planted: 1 }</style>"
    await route.fulfill({ response: answer, body: html.replace('</body>', `${planted}</body>`) })
  })
  const reports = await reportsOf(page)
  await page.goto(app.url)
  await expect(heading(page)).toBeVisible()
  await expect.poll(reports).toEqual(expect.arrayContaining(['script-src-elem inline', 'script-src-attr inline', 'style-src-elem inline']))
  await expect(page.locator('html')).not.toHaveAttribute('data-planted')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--planted'))).toBe('')
  await app.stop()
})

test('text does not become a program, a page or a worker, not even from within', async ({ page }) => {
  const app = await startApp()
  const reports = await reportsOf(page)
  await page.goto(app.url)
  await expect(heading(page)).toBeVisible()
  // In a task of the page itself, as a package that was tampered with: what DevTools evaluates at once may use `eval`.
  const outcomes = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve))
    const attempts: Readonly<Record<string, () => unknown>> = {
      innerHTML: () => {
        document.createElement('div').innerHTML = '<img alt="" src="x">'
      },
      worker: () => new Worker('/service-worker.js'),
      blobWorker: () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))),
      eval: () => {
        (0, eval)('1 + 1')
      },
      function: () => Reflect.construct(Function, ['return 1']),
      script: () => {
        document.createElement('script').src = '/service-worker.js'
      },
      insertedHtml: () => {
        document.body.insertAdjacentHTML('beforeend', '<p>x</p>')
      },
      policy: () => window.trustedTypes?.createPolicy('ander', { createHTML: (text) => text }),
      sameNameAgain: () => window.trustedTypes?.createPolicy('keukentafel', { createHTML: (text) => text }),
    }
    return Object.fromEntries(Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt()
        return [name, 'done']
      } catch (error) {
        return [name, (error as Error).name]
      }
    }))
  })
  expect(outcomes).toEqual({
    innerHTML: 'TypeError', worker: 'TypeError', blobWorker: 'TypeError', eval: 'EvalError', function: 'EvalError', script: 'TypeError', insertedHtml: 'TypeError', policy: 'TypeError', sameNameAgain: 'TypeError',
  })
  // Of `eval` too: it takes a text.
  await expect.poll(reports).toEqual([...Array<string>(7).fill('require-trusted-types-for trusted-types-sink'), ...Array<string>(2).fill('trusted-types trusted-types-policy'), ''])
  await app.stop()
})

test('nothing goes to another address', async ({ page }) => {
  const app = await startApp()
  let visits = 0
  const other = createServer((_, answer) => {
    visits += 1
    answer.end()
  })
  await once(other.listen(0, 'localhost'), 'listening')
  const url = `http://localhost:${(other.address() as AddressInfo).port}/`
  const reports = await reportsOf(page)
  await page.goto(app.url)
  await expect(heading(page)).toBeVisible()
  const outcomes = await page.evaluate(async (url) => {
    const image = () => new Promise((_, reject) => {
      const element = new Image()
      element.onerror = () => {
        reject(new TypeError('no image'))
      }
      element.src = `${url}icons/x.png`
    })
    const form = () => {
      const element = document.createElement('form')
      element.action = url
      element.method = 'post'
      document.body.append(element)
      element.submit()
    }
    const frame = () => {
      const element = document.createElement('iframe')
      element.src = url
      document.body.append(element)
    }
    form()
    frame()
    const settled = await Promise.allSettled([
      fetch(url), fetch(url, { mode: 'no-cors' }), image(),
      new Promise((_, reject) => {
        const socket = new WebSocket(url.replace('http', 'ws'))
        socket.onerror = () => {
          reject(new TypeError('no socket'))
        }
      }),
    ])
    navigator.sendBeacon(url, 'x')
    return settled.map(({ status }) => status)
  }, url)
  expect(outcomes).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
  const directives = async () => [...new Set((await reports()).map((each) => each.split(' ')[0] ?? ''))].sort()
  await expect.poll(directives).toEqual(['', 'connect-src', 'form-action', 'frame-src', 'img-src'])
  expect(visits).toBe(0)
  other.close()
  await app.stop()
})
