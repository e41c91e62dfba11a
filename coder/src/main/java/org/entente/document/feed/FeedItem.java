package org.entente.document.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as its feed announces it.
 *
 * @param link its address, http or https, without fragment and tracking parameters; names the item
 * @param title its title, if the feed tells it
 * @param published the day of its publication, if the feed tells one that can be
 * @param html what the feed itself holds of its text; may be empty
 * @param outlet the feed's title, if it has one
 */
public record FeedItem(
    String link,
    @Nullable String title,
    @Nullable LocalDate published,
    String html,
    @Nullable String outlet) {}
