import { preview } from 'vite'
import { launchChromium, openApp, watchFaults } from './support/browser.ts'
const server = await preview({ logLevel: 'silent', build:{outDir:'/tmp/pdist'}, preview: { port: 0, host: '127.0.0.1', open: false } })
const { port } = server.httpServer.address() as {port:number}
const url=`http://127.0.0.1:${port}/`
const b = await launchChromium({colorScheme:'dark'}); const faults=await watchFaults(b.context,url)
try {
const page=await b.newPage(); await openApp(page,url)
try {
if(process.env.VIA){await page.getByRole('button',{name:'New map'}).first().click();await page.getByRole('button',{name:'Import'}).click()}
await page.getByLabel('File').setInputFiles(['/work/shared/data/cncf-organisations.csv','/work/shared/data/cncf-relations.csv'])
await page.getByText('create 979').waitFor()
await page.getByText('Choose one by one').click()
await page.getByLabel('cncf (').selectOption('company')
await page.getByText('becomes the company').waitFor()
console.log('details still open', await page.getByLabel('cncf (').isVisible())
await page.getByRole('dialog').getByRole('button',{name:'Import',exact:true}).click()
await page.getByText('Imported').waitFor()
await page.getByRole('button',{name:'Import'}).click()
await page.waitForTimeout(500); console.log('empty again', await page.getByText('Choose files, or drop').count())
await page.getByLabel('File').setInputFiles(['/work/shared/data/cncf-organisations.csv','/work/shared/data/cncf-relations.csv','/work/shared/data/cncf-ecosystem.csv'])
await page.waitForTimeout(2500); await page.getByRole('tab',{name:/Update/}).click(); await page.waitForTimeout(300); await page.getByRole('tabpanel').scrollIntoViewIfNeeded(); await page.screenshot({path:'/tmp/imp5.png'})
await page.getByLabel('File').setInputFiles([{name:'broken.csv',mimeType:'text/csv',buffer:Buffer.from('name,kind\n"Acme,isv')},{name:'pic.csv',mimeType:'text/csv',buffer:Buffer.from([0x89,0x50,0x4e,0x47])},{name:'big.csv',mimeType:'text/csv',buffer:Buffer.alloc(40*1024*1024,65)}])
await page.waitForTimeout(2500); await page.screenshot({path:'/tmp/imp6.png'})
const rows=Array.from({length:100000},(_,i)=>`p${i},Partner ${i},isv`).join('\n')
await page.getByLabel('File').setInputFiles([{name:'huge.csv',mimeType:'text/csv',buffer:Buffer.from('id,name,kind\n'+rows)}]); await page.waitForTimeout(900); await page.screenshot({path:'/tmp/imp7.png'}); console.log('progress', await page.getByRole('button',{name:'Cancel'}).count()); 
if(await page.getByRole('button',{name:'Cancel'}).count()) {await page.getByRole('button',{name:'Cancel'}).click(); await page.waitForTimeout(300); console.log('after cancel', await page.getByText('Choose files, or drop').count())}
} catch(e) { console.log(e); await page.screenshot({path:'/tmp/impX.png'}) }
} finally { console.log('faults',faults); await b.close(); await server.close() }
