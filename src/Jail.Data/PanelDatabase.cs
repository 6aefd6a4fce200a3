using Microsoft.EntityFrameworkCore;

namespace Jail.Data;

/// <summary>
/// The way to the database. Reads take a context of their own; writes go one after another, as SQLite would have them anyway:
/// here they wait without holding a thread, and what they read is what they change.
/// </summary>
public sealed class PanelDatabase(IDbContextFactory<JailDbContext> contexts) : IDisposable
{
    private readonly SemaphoreSlim _writer = new(1, 1);

    /// <summary>A context for reading, without change tracking.</summary>
    public JailDbContext Read()
    {
        var context = contexts.CreateDbContext();
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return context;
    }

    /// <summary>Runs <paramref name="work"/> in a transaction that holds the write lock from its start, then saves and commits.</summary>
    public async Task<T> WriteAsync<T>(Func<JailDbContext, Task<T>> work, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            await using var context = contexts.CreateDbContext();
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var result = await work(context);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        finally
        {
            _writer.Release();
        }
    }

    public Task WriteAsync(Func<JailDbContext, Task> work, CancellationToken cancellationToken) =>
        WriteAsync(async context =>
        {
            await work(context);
            return true;
        }, cancellationToken);

    public void Dispose() => _writer.Dispose();
}
