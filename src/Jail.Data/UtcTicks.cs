using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Jail.Data;

/// <summary>Times as ticks of UTC: SQLite has no time type, and text with offsets does not sort.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(t => t.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
