package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.lexicon.LexiconTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorResolverTest {
  private static final ActorResolver RESOLVER = new ActorResolver(LexiconTest.small());

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Russia, -, RUS, ''",
        "MOSCOW, -, RUS, GOV",
        "Karachi, -, PAK, CVL",
        "American soldiers, -, USA, MIL",
        "a former CIA official, -, USA, ELI",
        "Vladimir Putin, 1999-01-01, RUS, SPY",
        "Vladimir Putin, -, RUS, GOV",
        "Joe Biden, -, USA, ELI",
        "Taliban, -, AFG, REB",
        "World Health Organization, -, UNO, HLH",
        "SCO, -, IGO, ''",
        "Soviet troops, -, RUS, MIL",
        "Turkish island, -, TUR, UNK",
        "the president's relatives, -, '', CVL",
        "Vladmir Putin, -, RUS, GOV",
      })
  void countryAndSector(String text, String date, String country, String sector) {
    LocalDate day = date == null ? null : LocalDate.parse(date);
    Resolution found = RESOLVER.resolve(text, day);
    assertThat(found.country()).isEqualTo(country);
    assertThat(found.sector()).isEqualTo(sector);
  }

  @Test
  void readsDatesAsPeopleWriteThem() {
    assertThat(ActorResolver.day("10 May 2015")).contains(LocalDate.of(2015, 5, 10));
    assertThat(ActorResolver.day("1 july 2021")).contains(LocalDate.of(2021, 7, 1));
    assertThat(ActorResolver.day("2022-03-01")).contains(LocalDate.of(2022, 3, 1));
    assertThat(ActorResolver.day("soon")).isEmpty();
  }
}
