namespace Jail.Panel.Hosting;

/// <summary>A part of a list. <paramref name="Next"/> is the cursor of the next part, null at the end.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <param name="Limit">1 to 1000.</param>
internal sealed record Paging(int Limit = 100, string? Cursor = null, string? Sort = null);
