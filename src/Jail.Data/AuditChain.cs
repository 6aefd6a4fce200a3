using Microsoft.EntityFrameworkCore;

namespace Jail.Data;

/// <summary>Appending to the audit log and checking it.</summary>
public static class AuditChain
{
    /// <summary>Adds <paramref name="entry"/> behind the last one. The caller's transaction holds the write lock.</summary>
    public static async Task AppendAsync(this JailDbContext context, AuditEntry entry, CancellationToken cancellationToken)
    {
        var last = context.AuditEntries.Local.MaxBy(e => e.Id)
            ?? await context.AuditEntries.OrderByDescending(e => e.Id).FirstOrDefaultAsync(cancellationToken);
        entry.Id = (last?.Id ?? 0) + 1;
        entry.PreviousHash = last?.Hash ?? [];
        entry.Hash = entry.ComputeHash();
        context.AuditEntries.Add(entry);
    }

    /// <summary>The id of the first entry that is not as it was written, or null when all are.</summary>
    public static async Task<long?> FindBreakAsync(this JailDbContext context, CancellationToken cancellationToken)
    {
        long expected = 1;
        byte[] previous = [];
        await foreach (var entry in context.AuditEntries.AsNoTracking().OrderBy(e => e.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (entry.Id != expected || !entry.PreviousHash.AsSpan().SequenceEqual(previous) || !entry.Hash.AsSpan().SequenceEqual(entry.ComputeHash()))
                return expected;
            previous = entry.Hash;
            expected++;
        }

        return null;
    }
}
