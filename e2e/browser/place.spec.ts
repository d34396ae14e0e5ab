import { nearest } from '../journeys/nearest'
import { placeAtTheBoard, placeOnTheMap, placeTakenBack } from '../journeys/place'
import { searchWorkstation } from '../journeys/search-workstation'
import { test } from '../support/test'
import { located } from './located'

test('who stands at the board says so with one tap', ({ browser }) => placeAtTheBoard(located(browser)))

test('a point goes along with the words, and those who handle it find the way', ({ browser }) =>
  placeOnTheMap(located(browser)))

test('a point that was a mistake is taken away', ({ browser }) => placeTakenBack(located(browser)))

test('the nearest workstation comes first, for those who say where they are', ({ browser }) =>
  nearest(located(browser)))

test('a workstation is found by a word of its name or address', ({ browser }) => searchWorkstation(located(browser)))
