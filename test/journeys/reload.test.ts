// Reload in the middle of every step: the page comes back to where the person was, or to the first page of that step, and
// goes on to the end. Nothing that was proved is asked for again.
import { after, before, describe, it } from 'node:test'
import { browserNames } from '#test/support/browsers.ts'
import { type Stage, setStage } from './support/stage.ts'
import { arrive, tours, walk } from './support/tours.ts'

for (const browser of browserNames) {
  describe(`reload at every step in ${browser}`, { timeout: 420_000 }, () => {
    let stage: Stage
    before(async () => {
      stage = await setStage(browser)
    })
    after(() => stage.close())

    for (const tour of tours)
      it(tour.name, () =>
        stage.play(tour.preset, (scene) =>
          walk(scene, tour, async (stop) => {
            await scene.visitor.reload()
            await arrive(scene, stop.afterReload ?? stop)
            await stop.afterReload?.again(scene)
          }),
        ),
      )
  })
}
