package org.entente.cli;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads spans of time as in 90s, 15m, 2h or 1d. */
final class SpanConverter implements ITypeConverter<Duration> {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,6})([smhd])");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1));

  @Override
  public Duration convert(String value) {
    Matcher span = SPAN.matcher(value);
    if (!span.matches()) {
      throw new TypeConversionException("'" + value + "' is no span of time as in 90s, 15m or 2h");
    }
    return UNITS
        .getOrDefault(span.group(2), Duration.ZERO)
        .multipliedBy(Long.parseLong(span.group(1)));
  }
}
